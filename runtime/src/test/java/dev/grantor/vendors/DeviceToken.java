package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.Header;
import dev.grantor.annotation.Token;
import java.math.BigDecimal;
import java.net.URI;

/** A token with a constant of every type. */
@Token(type = "device+jwt", algorithms = Algorithm.HS256)
public interface DeviceToken {

    /** How a device is installed. */
    enum Mount {
        WALL,
        CEILING_RAIL
    }

    @Header("realm")
    @Constant("acme")
    String realm();

    @Claim
    @Constant("device")
    String kind();

    @Claim
    @Constant("2")
    int version();

    @Claim
    @Constant("9007199254740993")
    long serial();

    @Claim
    @Constant("true")
    boolean managed();

    @Claim
    @Constant("0.5")
    BigDecimal ratio();

    @Claim
    @Constant("CEILING_RAIL")
    Mount mount();

    @Claim
    @Constant("https://devices.example/v2")
    URI schema();

    @Claim(value = "kind", within = "limits")
    @Constant("strict")
    String limitKind();

    @Claim(value = "retries", within = "limits")
    @Constant("3")
    int limitRetries();

    @Claim(value = "enforced", within = "limits")
    @Constant("false")
    boolean limitEnforced();

    @Claim(value = "factor", within = "limits")
    @Constant("1.5")
    BigDecimal limitFactor();

    @Claim(value = "mount", within = "limits")
    @Constant("WALL")
    Mount limitMount();

    @Claim(value = "schema", within = "limits")
    @Constant("urn:limits")
    URI limitSchema();

    @Claim("sub")
    String owner();
}
