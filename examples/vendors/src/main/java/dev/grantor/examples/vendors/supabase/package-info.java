/** Supabase: API keys of projects, and tokens of users. */
@NullMarked
package dev.grantor.examples.vendors.supabase;

import org.jspecify.annotations.NullMarked;
