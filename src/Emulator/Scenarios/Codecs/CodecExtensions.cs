using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>
/// Codecs made of codecs. As members of <see cref="Codec{T}"/> each would name a codec of a longer type, which has the member again, and
/// so on: the native compiler follows that until it gives up.
/// </summary>
internal static class CodecExtensions
{
    /// <summary>The same shape, whose values keep their place.</summary>
    public static Codec<Located<T>> Located<T>(this Codec<T> codec) => new LocatedCodec<T>(codec);
}
