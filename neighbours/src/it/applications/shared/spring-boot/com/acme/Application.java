package com.acme;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
class Application {

    record Request(RoomGrant grant) {}

    record Response(RoomGrant grant) {}

    @PostMapping("/rooms")
    Response more(@RequestBody Request request) {
        return new Response(RoomGrants.builder(request.grant()).seats(7).build());
    }
}
