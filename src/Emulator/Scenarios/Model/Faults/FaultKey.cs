using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Faults;

/// <summary>
/// How a kind of fault is written: the scenario file, the control plane, the schema and the export all have it from here.
/// </summary>
/// <param name="Name">Its key.</param>
/// <param name="Description">What it means; editors show it.</param>
/// <param name="Codec">What its value looks like; a value may say that there is no fault.</param>
internal sealed record FaultKey(string Name, string Description, Codec<FaultKind?> Codec)
{
    public static FaultKey Of<TKind, TValue>(
        string name, string description, Codec<TValue> codec, Func<TValue, TKind?> make, Func<TKind, TValue> value)
        where TKind : FaultKind =>
        new(name, description, new ConvertedCodec<TValue, FaultKind?>(codec, make, kind => value((TKind)kind!)));

    public MapCodec<FaultThenSpec> AddTo(MapCodec<FaultThenSpec> then) =>
        then.Optional(
            Name, Codec.Located(), Add, spec => spec.Find(Name) is { } kind ? new Located<FaultKind?>(kind.Value, kind.Position) : null,
            Description);

    private static void Add(FaultThenSpec spec, Located<FaultKind?> kind)
    {
        if (kind.Value is { } value) spec.Kinds = [.. spec.Kinds, new Located<FaultKind>(value, kind.Position)];
    }
}
