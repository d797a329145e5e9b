/** 8x8 JaaS (Jitsi as a Service): tokens of participants. */
@NullMarked
package dev.grantor.examples.vendors.jaas;

import org.jspecify.annotations.NullMarked;
