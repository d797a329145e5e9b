package dev.grantor.livekit;

import dev.grantor.annotation.WireName;

/** More about a kind of participant. */
public enum ParticipantKindDetail {
    /** An agent in LiveKit's cloud. */
    @WireName("cloud_agent")
    CLOUD_AGENT,
    /** Forwarded from another room. */
    @WireName("forwarded")
    FORWARDED,
    /** A connector to WhatsApp. */
    @WireName("connector_whatsapp")
    CONNECTOR_WHATSAPP,
    /** A connector to Twilio. */
    @WireName("connector_twilio")
    CONNECTOR_TWILIO,
    /** A bridge from RTSP. */
    @WireName("bridge_rtsp")
    BRIDGE_RTSP,
    /** Part of a simulation. */
    @WireName("simulation")
    SIMULATION
}
