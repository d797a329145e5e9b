/**
 * Requests with tokens in tests of Spring Boot applications: the tokens are minted and verified, and nothing forges.
 */
@NullMarked
package dev.grantor.spring.test;

import org.jspecify.annotations.NullMarked;
