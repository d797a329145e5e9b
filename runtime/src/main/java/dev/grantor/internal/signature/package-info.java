/** How signatures with a public and a private key are made and which keys are fit for it; knows no token. */
@NullMarked
package dev.grantor.internal.signature;

import org.jspecify.annotations.NullMarked;
