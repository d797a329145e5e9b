/** Twilio's grants, declared as yours are: with the library's annotations and nothing else. */
@NullMarked
package dev.grantor.twilio;

import org.jspecify.annotations.NullMarked;
