package hikari.api.json;

import hikari.api.error.DecodeException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Records: one member for each component, in order. Members that the record does not have are
/// ignored.
final class RecordCodec implements Codec<Object> {
    private final Class<?> type;
    private final Codecs codecs;
    private final RecordShape shape;
    private final Optional<Constant> tag;

    /// The place of the component that is the whole object; -1 when there is none.
    private final int whole;

    private volatile @Nullable List<Slot> slots;
    private volatile @Nullable Optional<RecordPlan> plan;

    RecordCodec(Class<?> type, Codecs codecs) {
        this.type = type;
        this.codecs = codecs;
        shape = RecordShape.of(type);
        tag = tagOf(type, shape);
        whole =
                shape.parts().stream()
                        .map(RecordShape.Part::role)
                        .toList()
                        .indexOf(RecordShape.Role.WHOLE);
    }

    /// What a record writes beside its components: the member that tells it from others of its
    /// union.
    private record Constant(String member, JsonValue value) {
        static Constant of(String member, Tag mark) {
            return new Constant(
                    member,
                    mark.value().length > 0
                            ? jakarta.json.Json.createValue(mark.value()[0])
                            : jakarta.json.Json.createValue(mark.names()[0]));
        }
    }

    private static Optional<Constant> tagOf(Class<?> type, RecordShape shape) {
        var mark = type.getAnnotation(Tag.class);
        return mark == null
                ? Optional.empty()
                : UnionCodec.discriminator(type)
                        .filter(member -> !shape.names().contains(member))
                        .map(member -> Constant.of(member, mark));
    }

    /// A component with its codec.
    private record Slot(RecordShape.Part part, Codec<Object> codec) {

        Object read(JsonObject object) {
            return switch (part.role()) {
                case WHOLE, INLINE -> codec.read(object);
                case HIDDEN -> neutral(codec.absent());
                case MEMBER -> readMember(object.get(part.name()));
            };
        }

        private Object readMember(@Nullable JsonValue json) {
            if (json == null) {
                return neutral(codec.absent());
            }
            return json.getValueType() == JsonValue.ValueType.NULL
                    ? neutral(codec.ofNull())
                    : codec.read(json);
        }

        private static Object neutral(@Nullable Object value) {
            if (value == null) {
                throw new DecodeException("is missing");
            }
            return value;
        }
    }

    /// Resolved at first use, not before: records contain each other.
    private List<Slot> slots() {
        var resolved = slots;
        if (resolved == null) {
            resolved =
                    shape.parts().stream()
                            .map(part -> new Slot(part, codecs.of(part.type())))
                            .toList();
            slots = resolved;
        }
        return resolved;
    }

    @Override
    public Object read(JsonValue json) {
        return switch (json) {
            case JsonObject object -> read(object);
            case JsonString text when type.isAnnotationPresent(MayBeText.class) ->
                    read(
                            jakarta.json.Json.createObjectBuilder()
                                    .add(slots().getFirst().part().name(), text)
                                    .build());
            default -> throw Misfit.expected("an object", json);
        };
    }

    @Override
    public Object read(JsonBytes in) {
        var planned = plan();
        return in.peek() == '{' && planned.isPresent() ? planned.get().read(in) : read(in.tree());
    }

    /// Made at first use, as the slots are.
    private Optional<RecordPlan> plan() {
        var made = plan;
        if (made == null) {
            made = RecordPlan.of(type, shape, codecs);
            plan = made;
        }
        return made;
    }

    /// A record whose members may all be missing may be missing itself.
    @Override
    public @Nullable Object absent() {
        return readUnlessHollow(JsonValue.EMPTY_JSON_OBJECT).orElse(null);
    }

    private Object read(JsonObject object) {
        var components = slots();
        var values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(components.get(i), object);
        }
        return shape.create(values, 0);
    }

    private Object read(Slot slot, JsonObject object) {
        try {
            return slot.read(object);
        } catch (DecodeException e) {
            throw Misfit.at(type.getSimpleName() + "." + slot.part().name(), e);
        }
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        if (whole >= 0) {
            out.write((JsonObject) shape.read(value)[whole]);
            return;
        }
        out.writeStartObject();
        tag.ifPresent(constant -> out.write(constant.member(), constant.value()));
        writeMembers(out, value);
        out.writeEnd();
    }

    private void writeMembers(JsonGenerator out, Object value) {
        var values = shape.read(value);
        for (int i = 0; i < values.length; i++) {
            var slot = slots().get(i);
            var part = slot.part();
            var member = values[i];
            if (part.role() == RecordShape.Role.INLINE && slot.codec() instanceof RecordCodec in) {
                in.writeMembers(out, member);
            } else if (part.role() == RecordShape.Role.MEMBER
                    && slot.codec().isWritten(member)
                    && !isLeftOut(member)) {
                out.writeKey(part.name());
                slot.codec().write(out, member);
            }
        }
    }

    private boolean isLeftOut(Object member) {
        return type.isAnnotationPresent(Sparse.class)
                && (member instanceof Collection<?> list && list.isEmpty()
                        || member instanceof Map<?, ?> map && map.isEmpty());
    }
}
