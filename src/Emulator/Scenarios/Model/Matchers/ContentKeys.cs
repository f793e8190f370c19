using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Matchers;

/// <summary>Puts the keys of a content among those of what has one.</summary>
/// <param name="codec">What has one.</param>
/// <param name="get">Its content.</param>
/// <param name="set">The same with another content.</param>
internal sealed class ContentKeys<T>(RecordCodec<T> codec, Func<T, MessageContent> get, Func<T, MessageContent, T> set)
    where T : class
{
    public ContentKeys<T> Add<TValue>(
        string name, Codec<TValue> value, Func<MessageContent, TValue, MessageContent> with, Func<MessageContent, object?> found,
        string description)
    {
        codec.Optional(name, value, (target, read) => set(target, with(get(target), read)), target => found(get(target)), description);
        return this;
    }
}
