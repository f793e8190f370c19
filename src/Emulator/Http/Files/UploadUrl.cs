using System.Globalization;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Http.Files;

/// <summary>The address a reserved file is uploaded to, presigned as object storage does it.</summary>
internal static class UploadUrl
{
    public const string Route = "/uploads/attachments/{attachmentId}";

    public const string Prefix = "/uploads/attachments/";

    public static string Of(Attachment reserved, MediaLinks links)
    {
        var date = reserved.CreatedAt.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var signature = UrlSignature.OfUpload(links.World, links.State, reserved.Id, date, reserved.ContentType, reserved.SizeBytes);
        return links.Address($"{Prefix}{reserved.Id}", string.Join('&',
            "X-Amz-Algorithm=AWS4-HMAC-SHA256",
            $"X-Amz-Credential=emulator%2F{date[..8]}%2Fus-east-1%2Fs3%2Faws4_request",
            $"X-Amz-Date={date}",
            $"X-Amz-Expires={Attachment.AddressLife.TotalSeconds}",
            "X-Amz-SignedHeaders=content-length%3Bcontent-type%3Bhost",
            $"X-Amz-Signature={signature}"));
    }

    /// <summary>Whether a request is the upload that was signed.</summary>
    public static bool IsSigned(HttpRequest request, Guid id, World world)
    {
        var date = request.Query["X-Amz-Date"].ToString();
        var expected = UrlSignature.OfUpload(world, world.Current, id, date, request.ContentType, request.ContentLength);
        return UrlSignature.IsRight(request.Query["X-Amz-Signature"].ToString(), expected);
    }
}
