/**
 * Declared tokens in Spring Boot: verifiers and keys from properties, and typed tokens and grants in Spring Security
 * and Spring MVC.
 */
@NullMarked
package dev.grantor.spring;

import org.jspecify.annotations.NullMarked;
