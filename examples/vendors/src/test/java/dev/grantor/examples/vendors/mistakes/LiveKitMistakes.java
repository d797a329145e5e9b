package dev.grantor.examples.vendors.mistakes;

import dev.grantor.livekit.LiveKitFindings;

/** From LiveKit's pages on tokens, node-sdks#1 and livekit#253; LiveKitFindingsTest has more. */
final class LiveKitMistakes {

    private static final String VIDEO = "\"video\":{\"roomJoin\":true,\"room\":\"daily\"}";

    static final Sample SAMPLE = new Sample(
                    LiveKitFindings.inspector(),
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
                    "{\"iss\":\"APIxxxxxxxxxxxx\",\"sub\":\"ada\",\"nbf\":1700000000,\"exp\":1700003600," + VIDEO + "}")
            .claims(
                    "a grant that LiveKit does not have",
                    VIDEO,
                    "\"videos\":{}",
                    "videos is not a claim of LiveKitToken; did you mean \"video\"?",
                    "video is missing, as are all other grants: the token allows nothing. LiveKit's "
                            + "server answers \"no permissions to access the room\".")
            .claims(
                    "grants as Twilio has them",
                    VIDEO,
                    "\"grants\":{" + VIDEO + "}",
                    "grants is no claim of LiveKit's tokens: move what is in it, video and the like, "
                            + "into the token's own object.")
            .claims(
                    "room without roomJoin",
                    "\"roomJoin\":true,",
                    "",
                    "video.roomJoin is not true, so that nobody joins video.room. LiveKit's server "
                            + "answers \"no permissions to access the room\".")
            .claims(
                    "names with underscores",
                    "\"roomJoin\":true",
                    "\"room_join\":true",
                    "video.room_join is not a claim of video; did you mean \"roomJoin\"?",
                    "video.roomJoin is not true, so that nobody joins video.room. LiveKit's server "
                            + "answers \"no permissions to access the room\".")
            .claims(
                    "no room",
                    ",\"room\":\"daily\"",
                    "",
                    "video.room is missing: the token joins any room. Name the room.")
            .claims("no identity", "\"sub\":\"ada\",", "", "identity is missing, and video.roomJoin needs one.")
            .claims(
                    "metadata as an object",
                    "\"sub\":\"ada\"",
                    "\"sub\":\"ada\",\"metadata\":{}",
                    "metadata: expected a string, found an object.")
            .claims(
                    "an attribute that is a number",
                    "\"sub\":\"ada\"",
                    "\"sub\":\"ada\",\"attributes\":{\"seats\":4}",
                    "attributes.seats: expected a string, found an integer.")
            .claims(
                    "a boolean as a text",
                    "\"room\":\"daily\"",
                    "\"room\":\"daily\",\"canPublish\":\"true\"",
                    "video.canPublish: expected a boolean, found a string.")
            .claims(
                    "swapped key and identity",
                    "\"iss\":\"APIxxxxxxxxxxxx\",\"sub\":\"ada\"",
                    "\"sub\":\"APIxxxxxxxxxxxx\",\"iss\":\"ada\"",
                    "iss and sub are swapped: iss is the name of the API key, sub the participant's identity.");

    private LiveKitMistakes() {}
}
