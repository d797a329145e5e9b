package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.OtherClaims;
import dev.grantor.annotation.Token;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A token with a place for claims that nobody declared. */
@Token(type = "profile+jwt", algorithms = Algorithm.HS256)
public interface ProfileToken {

    @Claim("sub")
    String userId();

    @Claim(within = "plan")
    @Nullable
    String tier();

    @OtherClaims
    Map<String, @Nullable Object> others();
}
