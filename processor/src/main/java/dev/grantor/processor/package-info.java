/**
 * The annotation processor. A declaration goes through it in one direction, one package after the other:
 * {@code internal.read} makes a model of it, {@code internal.check} judges the model, {@code internal.generate} writes
 * its companion. {@code internal.message} has every message. All packages but this one are internal.
 */
@NullMarked
package dev.grantor.processor;

import org.jspecify.annotations.NullMarked;
