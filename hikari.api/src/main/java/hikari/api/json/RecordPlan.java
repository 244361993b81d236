package hikari.api.json;

import hikari.api.error.DecodeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a record is read without a tree: members go to numbered places as they come, and the record
/// is made of them at the end. Records that are spread in it have their places behind its own.
///
/// Safe for all threads; made when a record is first read, as records contain each other.
final class RecordPlan {
    /// Where a member goes.
    ///
    /// @param name the member's name
    /// @param owner the record that it belongs to, for errors
    /// @param codec reads it
    /// @param ofNull what `null` is taken for; null when it must have a value
    private record Place(String name, String owner, Codec<Object> codec, @Nullable Object ofNull) {}

    /// A record that is spread in another.
    ///
    /// @param index its place in the record
    /// @param from its first place
    /// @param to behind its last place
    /// @param shape makes it
    private record Spread(int index, int from, int to, RecordShape shape) {}

    private final RecordShape shape;
    private final List<Place> places = new ArrayList<>();
    private final Spread[] spreads;
    private final List<@Nullable Object> absent = new ArrayList<>();
    private final Place[] byNumber;
    private final int[] placeOf;
    private final NameTable names;

    /// By the number of a member plus one, that of the member which last came behind it, plus one.
    /// A guess, and checked as one: threads may overwrite each other's.
    private final int[] following;

    private final int components;
    private final @Nullable Object[] template;

    private RecordPlan(String owner, RecordShape shape, Codecs codecs) {
        this.shape = shape;
        this.components = shape.parts().size();
        add(owner, shape, codecs);
        var found = new ArrayList<Spread>();
        for (var i = 0; i < components; i++) {
            var part = shape.parts().get(i);
            if (part.role() == RecordShape.Role.INLINE) {
                var type = (Class<?>) part.type();
                var inner = RecordShape.of(type);
                var from = places.size();
                add(type.getSimpleName(), inner, codecs);
                found.add(new Spread(i, from, places.size(), inner));
            }
        }
        spreads = found.toArray(Spread[]::new);
        template = absent.toArray();
        byNumber = places.toArray(Place[]::new);
        var members = new ArrayList<String>();
        placeOf = new int[places.size()];
        for (var i = 0; i < byNumber.length; i++) {
            if (!byNumber[i].name.isEmpty()) {
                placeOf[members.size()] = i;
                members.add(byNumber[i].name);
            }
        }
        names = new NameTable(members);
        following = new int[members.size() + 1];
    }

    private void add(String owner, RecordShape from, Codecs codecs) {
        for (var part : from.parts()) {
            var codec = codecs.of(part.type());
            var isMember = part.role() == RecordShape.Role.MEMBER;
            var spread = part.role() == RecordShape.Role.INLINE;
            places.add(new Place(isMember ? part.name() : "", owner, codec, codec.ofNull()));
            absent.add(spread ? null : codec.absent());
        }
    }

    /// {@return the plan; empty for records that need a tree, as two readers want the same member}
    ///
    /// @param type the record
    /// @param shape its shape
    /// @param codecs read its components
    static Optional<RecordPlan> of(Class<?> type, RecordShape shape, Codecs codecs) {
        var seen = new HashSet<String>();
        for (var part : shape.parts()) {
            var fits =
                    switch (part.role()) {
                        case MEMBER -> seen.add(part.name());
                        case INLINE -> isPlain(part, seen);
                        case WHOLE -> false;
                        case HIDDEN -> true;
                    };
            if (!fits) {
                return Optional.empty();
            }
        }
        return Optional.of(new RecordPlan(type.getSimpleName(), shape, codecs));
    }

    private static boolean isPlain(RecordShape.Part spread, HashSet<String> seen) {
        return spread.type() instanceof Class<?> type
                && type.isRecord()
                && RecordShape.of(type).parts().stream()
                        .allMatch(part ->
                                part.role() == RecordShape.Role.HIDDEN
                                        || part.role() == RecordShape.Role.MEMBER
                                                && seen.add(part.name()));
    }

    /// {@return the record that comes next}
    ///
    /// @param in stands before an object
    Object read(JsonBytes in) {
        var scratch = in.scratch();
        var base = scratch.put(template);
        in.open('{');
        if (in.peek() != '}') {
            var before = 0;
            do {
                var number = nextMember(before, in);
                if (number < 0) {
                    in.skip();
                } else {
                    var place = placeOf[number];
                    scratch.set(base + place, read(byNumber[place], in));
                    before = number + 1;
                }
            } while (in.passes(','));
        }
        in.close('}');
        var made = create(scratch.values(), base);
        scratch.dropTo(base);
        return made;
    }

    /// Passes the next member's name. Discord writes the members of one kind of object in one
    /// order, so that which is next can be guessed from the one before.
    ///
    /// @param before the number of the known member before, plus one; 0 at the beginning
    /// @return the member's number; -1 when it is unknown
    private int nextMember(int before, JsonBytes in) {
        var guess = following[before] - 1;
        if (guess >= 0 && in.passes(names.written(guess))) {
            return guess;
        }
        var number = in.name(names);
        if (number >= 0) {
            following[before] = number + 1;
        }
        return number;
    }

    private static @Nullable Object read(Place place, JsonBytes in) {
        try {
            return in.passesNull() ? place.ofNull : place.codec.read(in);
        } catch (DecodeException e) {
            throw Misfit.at(place.owner + "." + place.name, e);
        }
    }

    private Object create(@Nullable Object[] values, int base) {
        for (var spread : spreads) {
            values[base + spread.index] = make(spread.shape, values, base, spread.from, spread.to);
        }
        return make(shape, values, base, 0, components);
    }

    private Object make(RecordShape made, @Nullable Object[] values, int base, int from, int to) {
        for (var i = from; i < to; i++) {
            if (values[base + i] == null) {
                var place = byNumber[i];
                throw Misfit.at(place.owner + "." + place.name, new DecodeException("is missing"));
            }
        }
        return made.create(values, base + from);
    }
}
