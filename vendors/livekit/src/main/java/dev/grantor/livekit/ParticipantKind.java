package dev.grantor.livekit;

import dev.grantor.annotation.WireName;

/** What kind of participant it is. */
public enum ParticipantKind {
    /** A person with a client. */
    @WireName("standard")
    STANDARD,
    /** Only publishes a stream from elsewhere. */
    @WireName("ingress")
    INGRESS,
    /** Only records or streams to elsewhere. */
    @WireName("egress")
    EGRESS,
    /** A telephone. */
    @WireName("sip")
    SIP,
    /** An agent. */
    @WireName("agent")
    AGENT,
    /** A connector to another service. */
    @WireName("connector")
    CONNECTOR,
    /** A bridge from another protocol. */
    @WireName("bridge")
    BRIDGE
}
