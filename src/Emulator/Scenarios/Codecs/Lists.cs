using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>Shapes of lists that are compared by what is in them.</summary>
internal static class Lists
{
    public static Codec<IReadOnlyList<T>> Of<T>(Codec<T> item, int atMost = int.MaxValue) =>
        new ConvertedCodec<IReadOnlyList<T>, IReadOnlyList<T>>(
            new ListCodec<T>(item, atLeast: 1, atMost), items => new ValueList<T>(items), items => items);

    /// <summary>One, or a list of them.</summary>
    public static Codec<IReadOnlyList<T>> OneOrMore<T>(Codec<T> item) => new ScalarOrListCodec<IReadOnlyList<T>>(
        new ConvertedCodec<T, IReadOnlyList<T>>(item, one => new ValueList<T>([one]), items => items[0]), Of(item));
}
