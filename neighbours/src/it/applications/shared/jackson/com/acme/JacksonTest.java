package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.jackson.DatabindCodec;
import dev.grantor.jackson.GrantModule;
import org.junit.jupiter.api.Test;

class JacksonTest {

    record Price(int amount, String currency) {}

    @Grant("room")
    interface RoomGrant {

        @Claim
        String getRoom();

        @Claim(using = DatabindCodec.class)
        Price getPrice();

        @Claim
        JsonNode getMore();
    }

    private static final String JSON = "{\"more\":{\"a\":1},\"price\":{\"amount\":5,\"currency\":\"EUR\"},\"room\":\"x\"}";

    private static final RoomGrant GRANT = JacksonTest_RoomGrants.build(claims -> claims.room("x")
            .price(new Price(5, "EUR"))
            .more(JsonNodeFactory.instance.objectNode().put("a", 1)));

    @Test
    void mapperWithTheModuleReadsAndWritesGrants() throws Exception {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new GrantModule(JacksonTest_RoomGrants.TYPE))
                .build();

        assertEquals(JSON, mapper.writeValueAsString(GRANT));
        assertEquals(GRANT, mapper.readValue(JSON, RoomGrant.class));
    }

    @Test
    void mapperWithoutItRefuses() {
        JsonMappingException refusal = assertThrows(
                JsonMappingException.class, () -> new ObjectMapper().writeValueAsString(GRANT));

        assertTrue(refusal.getMessage().contains("RoomGrant is no bean"), refusal.getMessage());
    }
}
