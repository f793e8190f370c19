using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about voice memos.</summary>
internal static class VoiceMemoRules
{
    public static readonly Rule Present = new("voice-memos.present", ApiErrors.MissingField, Assumed, Decisions.VoiceMemos);
    public static readonly Rule OneSource = new("voice-memos.source", ApiErrors.InvalidValue, Assumed, Decisions.VoiceMemos);
    public static readonly Rule Https = new("voice-memos.https", ApiErrors.InvalidValue, Assumed, Decisions.VoiceMemos);
    public static readonly Rule Format = new("voice-memos.format", ApiErrors.InvalidFileType, Assumed, Decisions.VoiceMemos);
    public static readonly Rule Size = new("voice-memos.size", ApiErrors.UploadFailed, Documented) { Status = 413 };
}
