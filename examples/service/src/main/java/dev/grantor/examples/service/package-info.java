/**
 * Two services of one's own: {@link dev.grantor.examples.service.Issuer} signs tokens and publishes its keys,
 * {@link dev.grantor.examples.service.RoomService} verifies them. {@link dev.grantor.examples.service.Rehearsal} runs
 * both and rehearses what will happen to them one day: rotated keys, strangers, an outage.
 */
@NullMarked
package dev.grantor.examples.service;

import org.jspecify.annotations.NullMarked;
