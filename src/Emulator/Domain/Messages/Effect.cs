
namespace Chats.Emulator.Domain.Messages;

/// <summary>A screen or bubble effect.</summary>
internal sealed record Effect(string Type, string Name)
{
    /// <summary>The names each type knows.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Names = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["screen"] = ["confetti", "fireworks", "lasers", "sparkles", "celebration", "hearts", "love", "balloons", "happy_birthday", "echo",
            "spotlight"],
        ["bubble"] = ["slam", "loud", "gentle", "invisible"],
    };
}
