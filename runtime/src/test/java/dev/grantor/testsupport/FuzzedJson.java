package dev.grantor.testsupport;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** JSON, more or less, that a fuzzer chooses: of names and values that mean something in a token. */
public final class FuzzedJson {

    private static final int DEPTH = 40;

    private static final String[] PARAMETERS = {
        "alg", "typ", "cty", "twr", "kid", "crit", "b64", "zip", "enc", "jwk", "jku", "x5u", "\\u0061lg"
    };
    private static final String[] PARAMETER_VALUES = {
        "\"HS256\"",
        "\"JWT\"",
        "\"tannoy-fpa;v=1\"",
        "\"none\"",
        "\"hs256\"",
        "\"HS512\"",
        "\"RS256\"",
        "\"ie1\"",
        "[\"exp\"]"
    };
    private static final String[] CLAIMS = {
        "iss", "sub", "exp", "iat", "nbf", "jti", "grants", "\\u0065xp", "aud", "identity", "video"
    };
    private static final String[] CLAIM_VALUES = {
        '"' + Fixtures.KEY_SID + '"',
        '"' + Fixtures.ACCOUNT_SID + '"',
        "1700003600",
        "1700000000",
        "1.7e9",
        "1700003600.5",
        "-1",
        "253402300800",
        "{\"identity\":\"canary\"}",
        "{\"video\":null}"
    };
    private static final String[] MEMBERS = {
        "identity",
        "video",
        "voice",
        "chat",
        "player",
        "data_sync",
        "task_router",
        "room",
        "incoming",
        "allow",
        "outgoing",
        "application_sid",
        "params",
        "service_sid"
    };
    private static final String[] SCALARS = {
        "null",
        "true",
        "false",
        "0",
        "-0",
        "1e999",
        "1E-400",
        "0.1",
        "9007199254740993",
        "12345678901234567890",
        "\"\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "NaN",
        "01",
        "tru",
        "{}",
        "[]"
    };

    private static final String[] MEMBER_VALUES = {"\"canary\"", "\"daily\"", "true", "{}", "{\"allow\":true}", "null"};

    private final FuzzedDataProvider data;

    public FuzzedJson(FuzzedDataProvider data) {
        this.data = data;
    }

    public String header() {
        StringBuilder json = new StringBuilder("{\"typ\":\"JWT\",\"cty\":\"tannoy-fpa;v=1\"");
        appendMembers(json, PARAMETERS, PARAMETER_VALUES);
        return json.append(data.consumeBoolean() ? ",\"alg\":\"HS256\"}" : "}").toString();
    }

    public String payload() {
        StringBuilder json = new StringBuilder(Forgery.openPayload());
        appendMembers(json, CLAIMS, CLAIM_VALUES);
        json.append(",\"grants\":{\"identity\":\"canary\"");
        while (data.remainingBytes() > 0) {
            json.append(',');
            appendMember(json, MEMBERS, MEMBER_VALUES, DEPTH);
        }
        return json.append("}}").toString();
    }

    private void appendMembers(StringBuilder json, String[] names, String[] values) {
        for (int count = data.consumeInt(0, 4); count > 0; count--) {
            json.append(',');
            appendMember(json, names, values, 2);
        }
    }

    private void appendMember(StringBuilder json, String[] names, String[] values, int depth) {
        json.append('"').append(data.pickValue(names)).append("\":");
        appendValue(json, values, depth);
    }

    private void appendValue(StringBuilder json, String[] values, int depth) {
        switch (depth == 0 ? 0 : data.consumeInt(0, 4)) {
            case 0 -> json.append(data.pickValue(SCALARS));
            case 1 -> json.append(data.pickValue(values));
            case 2 -> {
                json.append('[');
                appendValue(json, values, depth - 1);
                json.append(']');
            }
            case 3 -> {
                json.append('{');
                appendMember(json, MEMBERS, values, depth - 1);
                json.append('}');
            }
            default -> json.append('"').append(data.consumeString(20)).append('"');
        }
    }
}
