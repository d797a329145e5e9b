/** The tokens of Acme, a company that does not exist: each kind says something else about its keys. */
@NullMarked
package dev.grantor.acme;

import org.jspecify.annotations.NullMarked;
