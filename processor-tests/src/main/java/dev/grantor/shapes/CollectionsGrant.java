package dev.grantor.shapes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.jackson.DatabindCodec;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Every type that is a JSON array or object. */
@Grant("collections")
public interface CollectionsGrant {

    @Claim
    List<String> list();

    @Claim
    Set<Weekday> set();

    @Claim
    Map<String, Integer> map();

    @Claim
    Map<Weekday, List<Long>> enumMap();

    @Claim(unit = TimeUnit.MINUTES)
    List<Duration> breaks();

    @Claim
    Map<String, Map<String, List<Set<Integer>>>> nested();

    @Claim
    Person person();

    @Claim
    List<TreeNode> trees();

    @Claim
    Map<String, @Nullable Object> freeForm();

    @Claim
    Optional<Map<String, Object>> maybeFreeForm();

    @Claim
    JsonNode tree();

    @Claim
    @Nullable
    JsonNode maybeTree();

    @Claim(using = MoneyCodec.class)
    Money price();

    @Claim(using = MoneyCodec.class)
    List<Money> prices();

    @Claim(using = DatabindCodec.class)
    Seat seat();

    @Claim(using = DatabindCodec.class)
    Map<String, Seat> seats();

    @Claim(using = DatabindCodec.class)
    Optional<Seat> maybeSeat();
}
