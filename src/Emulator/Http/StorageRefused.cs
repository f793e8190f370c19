using System.Security;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Http;

/// <summary>The outcome of an upload or download that is refused.</summary>
internal sealed class StorageRefused(StorageError error) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = error.Status;
        httpContext.Response.ContentType = "application/xml";
        var trace = httpContext.Features.Get<FileCall>()?.TraceId;
        await httpContext.Response.WriteAsync(
            $"""<?xml version="1.0" encoding="UTF-8"?><Error><Code>{error.Code}</Code><Message>{SecurityElement.Escape(error.Message)}</Message><RequestId>{trace}</RequestId></Error>""");
    }

    public static implicit operator StorageRefused(StorageError error) => new(error);
}
