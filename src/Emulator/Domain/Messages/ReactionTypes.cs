namespace Chats.Emulator.Domain.Messages;

/// <summary>The vendor's names of reactions.</summary>
internal static class ReactionTypes
{
    public const string Custom = "custom";
    public const string Sticker = "sticker";

    public static readonly string[] All = ["love", "like", "dislike", "laugh", "emphasize", "question", Custom, Sticker];
}
