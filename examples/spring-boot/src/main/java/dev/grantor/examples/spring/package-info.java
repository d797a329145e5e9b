/** One service in two ways: with Grantor's starter, and with Spring Security's own JWT. */
package dev.grantor.examples.spring;
