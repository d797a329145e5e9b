package dev.grantor.spring;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application says of its tokens.
 *
 * @param publicPaths the paths that need no token, such as /login or /assets/**, in an application without a
 *     SecurityFilterChain of its own
 * @param tokens the declared tokens that the application verifies or mints, by names of its own choice
 */
@ConfigurationProperties(prefix = GrantorProperties.PREFIX, ignoreUnknownFields = false)
record GrantorProperties(
        @DefaultValue List<String> publicPaths,
        @DefaultValue Map<String, TokenProperties> tokens) {

    static final String PREFIX = "grantor";
    static final String PUBLIC_PATHS = PREFIX + ".public-paths";
    static final String TOKENS = PREFIX + ".tokens";
}
