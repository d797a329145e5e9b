package dev.grantor.spring;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.VerifiedToken;
import dev.grantor.spring.app.RoomBookingGrants;
import dev.grantor.spring.app.ServiceToken;
import dev.grantor.spring.app.ServiceTokens;
import dev.grantor.testing.TestTokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class TokenAuthenticationTest {

    private final VerifiedToken<ServiceToken> token = TestTokens.of(ServiceTokens.TYPE)
            .verified(key -> ServiceTokens.builder(key)
                    .audience("rooms")
                    .subject("canary")
                    .booking(RoomBookingGrants.builder().roomId("canary").build()));

    private final TokenAuthentication authentication = TokenAuthentication.of(token);

    @Test
    void tokenIsThePrincipalAndItsGrantsAreAuthorities() {
        assertThat(authentication.isAuthenticated()).isTrue();
        assertThat(authentication.getPrincipal()).isSameInstanceAs(token);
        assertThat(authentication.getAuthorities().toString()).isEqualTo("[GRANT_room_booking]");
        assertThat(authentication.getName()).isEqualTo(token.id().orElseThrow());
    }

    @Test
    void noClaimIsShown() {
        assertThat(authentication.toString()).isEqualTo("TokenAuthentication[GRANT_room_booking]");
        assertThat(new BearerToken("canary").toString()).doesNotContain("canary");
    }

    @Test
    void tokenIsNotSerialized() throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThrows(NotSerializableException.class, () -> out.writeObject(authentication));
        }
    }
}
