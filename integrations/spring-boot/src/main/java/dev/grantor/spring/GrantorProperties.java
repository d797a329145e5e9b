package dev.grantor.spring;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application says of its tokens.
 *
 * @param tokens the declared tokens that the application verifies or mints, by names of its own choice
 */
@ConfigurationProperties(prefix = GrantorProperties.PREFIX, ignoreUnknownFields = false)
record GrantorProperties(@DefaultValue Map<String, TokenProperties> tokens) {

    static final String PREFIX = "grantor";
    static final String TOKENS = PREFIX + ".tokens";
}
