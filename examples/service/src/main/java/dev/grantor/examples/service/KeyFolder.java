package dev.grantor.examples.service;

import dev.grantor.SigningKey;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.jjwt.JwkSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The issuer's keys, PEM files in a folder that nobody else may read. The newest is the next one: it is published, so
 * that everybody knows it before it signs. The one before it signs. Older ones stay published for as long as tokens of
 * theirs may be valid. A company would keep its private keys in a key service ({@link SigningKey#of(Algorithm,
 * dev.grantor.BytesSigner)}).
 */
final class KeyFolder {

    /** How many are published that do not sign any more. Time between rotations, times this, is at least maxTtl. */
    private static final int RETIRED = 2;

    private final Path folder;

    KeyFolder(Path folder) throws IOException, GeneralSecurityException {
        this.folder = folder;
        while (ids().size() < 2) {
            generate();
        }
    }

    /** Has the next key sign, publishes a new one, and withdraws the oldest if there are too many. */
    void rotate() throws IOException, GeneralSecurityException {
        generate();
        List<String> ids = ids();
        for (String old : ids.subList(0, Math.max(0, ids.size() - 2 - RETIRED))) {
            Files.delete(privateKey(old));
            Files.delete(publicKey(old));
        }
    }

    SigningKey current() throws IOException {
        List<String> ids = ids();
        String id = ids.get(ids.size() - 2);
        return SigningKey.fromPem(Algorithm.ES256, Files.readString(privateKey(id)))
                .withId(id);
    }

    /** The JWK set that the issuer publishes: public keys only. */
    String published() throws IOException {
        List<VerificationKey> keys = new ArrayList<>();
        for (String id : ids()) {
            keys.add(VerificationKey.fromPem(Algorithm.ES256, Files.readString(publicKey(id)))
                    .withId(id));
        }
        return JwkSet.of(keys).toJson();
    }

    /** From the oldest on. */
    private List<String> ids() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".public.pem"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .sorted()
                    .toList();
        }
    }

    private void generate() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        List<String> ids = ids();
        int number =
                ids.isEmpty() ? 1 : Integer.parseInt(ids.get(ids.size() - 1).substring(4)) + 1;
        String id = String.format(Locale.ROOT, "key-%04d", number);
        Files.writeString(privateKey(id), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.writeString(publicKey(id), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static String pem(String label, byte[] encoded) {
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(encoded);
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(label, base64, label);
    }

    private Path privateKey(String id) {
        return folder.resolve(id + ".private.pem");
    }

    private Path publicKey(String id) {
        return folder.resolve(id + ".public.pem");
    }
}
