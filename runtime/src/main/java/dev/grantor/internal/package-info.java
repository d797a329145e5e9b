/** What packages of the runtime share. Nobody else is promised anything of it. */
@NullMarked
package dev.grantor.internal;

import org.jspecify.annotations.NullMarked;
