using System.Security;
using System.Text;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Http.Responses;

/// <summary>The outcome of an upload or download that is refused.</summary>
internal sealed class StorageRefusalResult(StorageError error) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var trace = httpContext.Features.Get<FileCall>()?.TraceId;
        var body = Encoding.UTF8.GetBytes(
            $"""<?xml version="1.0" encoding="UTF-8"?><Error><Code>{error.Code}</Code><Message>{SecurityElement.Escape(error.Message)}</Message><RequestId>{trace}</RequestId></Error>""");
        var response = httpContext.Response;
        response.StatusCode = error.Status;
        response.ContentType = "application/xml";
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method)) await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }

    public static implicit operator StorageRefusalResult(StorageError error) => new(error);
}
