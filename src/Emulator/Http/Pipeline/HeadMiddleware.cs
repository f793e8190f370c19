using Chats.Emulator.Domain.Files;
using Chats.Emulator.Http.Requests;
using Microsoft.AspNetCore.Http.Features;

namespace Chats.Emulator.Http.Pipeline;

/// <summary>
/// Answers HEAD wherever a GET is the emulator's own, as that GET without its body: probes such as <c>wait-on</c> begin with it.
/// </summary>
/// <remarks>The vendor's surface has no HEAD, and downloads answer their own.</remarks>
internal sealed class HeadMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsHead(context.Request.Method) || VendorPaths.IsVendor(context.Request.Path) || IsDownload(context.Request.Path))
        {
            await next(context);
            return;
        }

        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Request.Method = HttpMethods.Get;
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        try
        {
            await next(context);
        }
        finally
        {
            context.Features.Set(body);
            context.Request.Method = HttpMethods.Head;
        }
    }

    private static bool IsDownload(PathString path) => path.Value?.StartsWith(HostedFiles.Prefix, StringComparison.Ordinal) == true;
}
