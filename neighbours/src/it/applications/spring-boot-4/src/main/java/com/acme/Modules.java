package com.acme;

import dev.grantor.jackson3.GrantModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Modules {

    @Bean
    GrantModule grants() {
        return new GrantModule(RoomGrants.TYPE);
    }
}
