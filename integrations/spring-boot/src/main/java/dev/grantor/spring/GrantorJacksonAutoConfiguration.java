package dev.grantor.spring;

import dev.grantor.jackson3.GrantModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JacksonModule;

/** Grants in requests and responses, in an application that has no module for them. */
@AutoConfiguration
@ConditionalOnClass(JacksonModule.class)
final class GrantorJacksonAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    static GrantModule grantorModule() {
        return GrantModule.ofGenerated();
    }
}
