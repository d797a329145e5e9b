package dev.grantor.spring.test;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Token;

@Token(algorithms = Algorithm.HS256)
public interface BadgeToken {

    @Claim("floor")
    int floor();
}
