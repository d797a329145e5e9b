package dev.grantor.examples.vendors.supabase;

import dev.grantor.annotation.WireName;

/** The role in Postgres; row level security holds for all but {@link #SERVICE_ROLE}. */
public enum SupabaseRole {
    /** Who is not signed in. */
    @WireName("anon")
    ANON,
    /** Who is signed in. */
    @WireName("authenticated")
    AUTHENTICATED,
    /** A back end: it may do everything. */
    @WireName("service_role")
    SERVICE_ROLE
}
