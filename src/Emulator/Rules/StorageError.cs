namespace Chats.Emulator.Rules;

/// <summary>A refusal of the object storage behind upload and download addresses: codes of its own, told as XML. All assumed.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The storage's name of the problem.</param>
/// <param name="Message">What a person reads.</param>
internal sealed record StorageError(int Status, string Code, string Message)
{
    public static readonly StorageError NoSuchBucket = new(404, "NoSuchBucket", "There is no world of that name");
    public static readonly StorageError NoSuchKey = new(
        404, "NoSuchKey", "There is no such file: it was never uploaded, or it was deleted");
    public static readonly StorageError Expired = new(403, "AccessDenied", "Request has expired");
    public static readonly StorageError MissingContentLength = new(
        411, "MissingContentLength", "Send Content-Length: the file's size_bytes");
    public static readonly StorageError IncompleteBody = new(400, "IncompleteBody", "The body ended before Content-Length bytes had come");

    public static readonly StorageError SignatureDoesNotMatch = new(
        403, "SignatureDoesNotMatch", "This is not the request that was signed");

    public static readonly StorageError InvalidRequest = new(400, "InvalidRequest", "The request cannot be read");

    public static readonly StorageError InternalError = new(
        500, "InternalError",
        "This is a bug of the emulator, please report it; the log on stderr has the exception under this request's id");

    public static readonly StorageError Full = new(
        507, "InsufficientStorage",
        "No room for the file: delete attachments or worlds, or raise CHATS_EMULATOR_MEDIA_LIMIT (--media-limit) or the memory of the process");
}
