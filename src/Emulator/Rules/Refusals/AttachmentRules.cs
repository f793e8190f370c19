using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about uploaded files.</summary>
internal static class AttachmentRules
{
    public static readonly Rule RequiredField = new("attachments.required", ApiErrors.MissingField, Documented, "messages 13.1");
    public static readonly Rule FileNameLength = new("attachments.filename-255", ApiErrors.InvalidValue, Assumed, "messages 13.1");
    public static readonly Rule FileName = new("attachments.filename", ApiErrors.InvalidValue, Assumed, "messages 13.1");
    public static readonly Rule ContentType = new("attachments.content-type", ApiErrors.InvalidFileType, Assumed, "messages 13.1, 13.5");
    public static readonly Rule SizePositive = new("attachments.size-positive", ApiErrors.InvalidValue, Assumed, "messages 13.1");
    public static readonly Rule SizeAtMost100Mb = new("attachments.size-100mb", ApiErrors.FileTooLarge, Assumed, "messages 13.1");
    public static readonly Rule Exists = new("attachments.exists", ApiErrors.AttachmentNotFound, Assumed, "messages 13.3, 13.4");
}
