using Chats.Emulator.Common;

namespace Chats.Emulator.Http.Requests;

/// <summary>
/// A chunked body whose every defect is an <see cref="IOException"/>, as of a connection that broke. The server throws something else where
/// the headers behind the last chunk hold bytes no header may have, and that would look like a fault of ours.
/// </summary>
internal sealed class ChunkedBody(Stream body) : OneWayStream
{
    public override bool CanRead => true;

    /// <summary>A step of every call, whatever surface it is on.</summary>
    public static Task Guard(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers.TransferEncoding.Count > 0) context.Request.Body = new ChunkedBody(context.Request.Body);
        return next(context);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellationToken);
        }
        catch (InvalidOperationException unreadable)
        {
            throw new IOException("The headers behind the last chunk cannot be read.", unreadable);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
}
