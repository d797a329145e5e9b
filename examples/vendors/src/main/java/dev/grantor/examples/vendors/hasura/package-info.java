/** Hasura's GraphQL engine: tokens of users, with the session variables as an object or as a text. */
@NullMarked
package dev.grantor.examples.vendors.hasura;

import org.jspecify.annotations.NullMarked;
