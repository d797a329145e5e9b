package com.acme;

import dev.grantor.VerifiedToken;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
class Application {

    @GetMapping("/booking")
    RoomBookingGrant booking(@AuthenticationPrincipal VerifiedToken<ServiceToken> token) {
        return token.require(RoomBookingGrants.TYPE);
    }
}
