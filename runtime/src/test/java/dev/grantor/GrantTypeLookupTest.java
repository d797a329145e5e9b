package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.GrantPart;
import dev.grantor.error.ErrorCode;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.tannoy.VideoGrant;
import dev.grantor.tannoy.VideoGrants;
import org.junit.jupiter.api.Test;

class GrantTypeLookupTest {

    @Grant("address")
    interface Address {
        @Claim("street")
        String street();
    }

    @Grant("company")
    interface Company {
        @Claim("name")
        String name();
    }

    @GrantPart
    interface Floor {
        @Claim("level")
        int level();
    }

    @Test
    void typeIsFoundByTheInterface() {
        assertThat(GrantType.of(VideoGrant.class)).isSameInstanceAs(VideoGrants.TYPE);
    }

    @Test
    void everyPluralIsFoundAndSoIsACompanionThatIsNotPublic() {
        assertThat(GrantType.of(Address.class)).isSameInstanceAs(GrantTypeLookupTest_Addresses.TYPE);
        assertThat(GrantType.of(Company.class)).isSameInstanceAs(GrantTypeLookupTest_Companies.TYPE);
    }

    @Test
    void typeIsFoundOrNot() {
        assertThat(GrantType.find(VideoGrant.class)).hasValue(VideoGrants.TYPE);
        assertThat(GrantType.find(Floor.class)).isEmpty();
        assertThat(TokenType.find(TannoyToken.class)).hasValue(TannoyTokens.TYPE);
        assertThat(TokenType.find(VideoGrant.class)).isEmpty();
    }

    @Test
    void whatIsNoGrantIsRefused() {
        assertRefused(String.class, "java.lang.String: no companion of it was generated");
        assertRefused(Floor.class, "GrantTypeLookupTest$Floor: no companion of it was generated");
        assertRefused(int.class, "int: no companion of it was generated");
        assertRefused(VideoGrant[].class, "no companion of it was generated");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "grant", "must not be null", () -> GrantType.of(null));
    }

    private static void assertRefused(Class<?> type, String message) {
        assertInvalid(ErrorCode.PARAMETER_TYPE, "grant", message, () -> GrantType.of(type));
    }
}
