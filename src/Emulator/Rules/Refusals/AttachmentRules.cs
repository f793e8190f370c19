using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about uploaded files.</summary>
internal static class AttachmentRules
{
    public static readonly Rule RequiredField = new("attachments.required", ApiErrors.MissingField, Documented);
    public static readonly Rule FileNameLength = new("attachments.filename-255", ApiErrors.InvalidValue, Assumed, Decisions.Files);
    public static readonly Rule FileName = new("attachments.filename", ApiErrors.InvalidValue, Assumed, Decisions.Files);
    public static readonly Rule ContentType = new("attachments.content-type", ApiErrors.InvalidFileType, Assumed, Decisions.Files);
    public static readonly Rule SizePositive = new("attachments.size-positive", ApiErrors.InvalidValue, Assumed, Decisions.Files);
    public static readonly Rule SizeAtMost100Mb = new("attachments.size-100mb", ApiErrors.FileTooLarge, Assumed, Decisions.Files);
    public static readonly Rule Exists = new("attachments.exists", ApiErrors.AttachmentNotFound, Assumed, Decisions.UnknownOrForeign);
}
