/** Vonage: tokens of applications and of participants in video sessions, and signatures of webhooks. */
@NullMarked
package dev.grantor.examples.vendors.vonage;

import org.jspecify.annotations.NullMarked;
