package hikari.sandbox.rest;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Predicate;

/// Test entitlements.
final class EntitlementRoutes {
    private static final String ALL = "/applications/{application_id}/entitlements";
    private static final String ONE = ALL + "/{entitlement_id}";

    private EntitlementRoutes() {}

    static void addTo(Router router) {
        router.add("GET", ALL, EntitlementRoutes::list)
                .add("POST", ALL, EntitlementRoutes::create)
                .add("GET", ONE, EntitlementRoutes::find)
                .add("POST", ONE + "/consume", EntitlementRoutes::consume)
                .add("DELETE", ONE, EntitlementRoutes::delete);
    }

    private static long id(Exchange x) {
        x.ownApplication();
        return x.id("entitlement_id");
    }

    private static Reply list(Exchange x) {
        x.ownApplication();
        int limit = x.limit("limit", 100, 1, 100);
        var found = x.world().entitlements().all().stream().filter(wanted(x)).toList();
        // the newest, unless those after one are asked for
        boolean oldest = x.queryId("after") != 0;
        int from = oldest ? 0 : Math.max(0, found.size() - limit);
        return Reply.ok(Js.array(found.subList(from, Math.min(found.size(), from + limit))));
    }

    private static Predicate<JsonObject> wanted(Exchange x) {
        long user = x.queryId("user_id");
        long guild = x.queryId("guild_id");
        long before = x.queryId("before");
        long after = x.queryId("after");
        var skus = x.query("sku_ids", "");
        boolean deletedToo = x.query("exclude_deleted", "true").equalsIgnoreCase("false");
        return one -> {
            long id = Js.idOf(one, "id");
            return (user == 0 || Js.idOf(one, "user_id") == user)
                    && (guild == 0 || Js.idOf(one, "guild_id") == guild)
                    && (before == 0 || id < before)
                    && id > after
                    && (skus.isEmpty()
                            || List.of(skus.split(",", -1)).contains(Js.text(one, "sku_id")))
                    && (deletedToo || !Js.flag(one, "deleted"));
        };
    }

    private static Reply create(Exchange x) {
        x.ownApplication();
        return Reply.ok(x.world().entitlements().create(x.json()));
    }

    private static Reply find(Exchange x) {
        return Reply.ok(x.world().entitlements().find(id(x)));
    }

    private static Reply consume(Exchange x) {
        x.world().entitlements().consume(id(x));
        return Reply.none();
    }

    private static Reply delete(Exchange x) {
        x.world().entitlements().delete(id(x));
        return Reply.none();
    }
}
