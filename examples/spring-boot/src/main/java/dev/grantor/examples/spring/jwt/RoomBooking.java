package dev.grantor.examples.spring.jwt;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.oauth2.jwt.Jwt;

record RoomBooking(@JsonProperty("room_id") String roomId) {

    RoomBooking {
        if (roomId == null) {
            throw new IllegalArgumentException("room_id is missing");
        }
    }

    static RoomBooking of(Jwt jwt) {
        Map<String, Object> grants = jwt.getClaimAsMap("grants");
        if (grants == null
                || !(grants.get("room_booking") instanceof Map<?, ?> grant)
                || !(grant.get("room_id") instanceof String roomId)) {
            throw new AccessDeniedException("The token does not have the grant");
        }
        return new RoomBooking(roomId);
    }
}
