using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about voice memos.</summary>
internal static class VoiceMemoRules
{
    public static readonly Rule Present = new("voice-memos.present", ApiErrors.MissingField, Assumed, "messages 9, chats 5.11");
    public static readonly Rule OneSource = new("voice-memos.source", ApiErrors.InvalidValue, Assumed, "messages 9, chats 5.11");
    public static readonly Rule Https = new("voice-memos.https", ApiErrors.InvalidValue, Assumed, "messages 9");
    public static readonly Rule Format = new("voice-memos.format", ApiErrors.InvalidFileType, Assumed, "messages 9, chats 5.11");
    public static readonly Rule Size = new("voice-memos.size", ApiErrors.UploadFailed, Documented, "messages 9, U9") { Status = 413 };
}
