using Chats.Emulator.Control;
using Chats.Emulator.Control.Console;
using Chats.Emulator.Control.Health;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Files;
using Chats.Emulator.Http.Pipeline;
using Chats.Emulator.Http.Requests;

namespace Chats.Emulator;

/// <summary>The way of a request: journal and envelope, routing, authentication, faults, operation.</summary>
internal static class EmulatorPipeline
{
    private static readonly string Text =
        $"Chats Emulator {HealthEndpoints.Version}\n\nAPI            /v3 and /api/partner/v3\ncontrol plane  {ControlPaths.Prefix}/openapi.json\n";

    public static void UseEmulator(this IApplicationBuilder app)
    {
        if (app.ApplicationServices.GetRequiredService<EmulatorOptions>().RequestLog) app.UseMiddleware<RequestLogMiddleware>();
        app.UseMiddleware<UnexpectedErrorMiddleware>();
        app.UseMiddleware<HeadMiddleware>();
        app.Use(ChunkedBody.Guard);
        if (app.ApplicationServices.GetRequiredService<EmulatorOptions>().AllowOrigin is not null) app.UseCors();
        app.UseWhen(context => VendorPaths.IsVendor(context.Request.Path), vendor => vendor.UseMiddleware<ResponseMiddleware>());
        app.UseWhen(context => IsControl(context.Request.Path), control => control.UseMiddleware<ControlMiddleware>());
        app.UseWhen(context => ControlPaths.IsConsole(context.Request.Path), console => console.UseMiddleware<ConsoleMiddleware>());
        app.UseRouting();
        app.UseWhen(context => IsControl(context.Request.Path), control => control.UseMiddleware<PathNamesMiddleware>());
        app.UseWhen(context => VendorPaths.IsVendor(context.Request.Path), vendor =>
        {
            vendor.UseMiddleware<AccessMiddleware>();
            vendor.UseMiddleware<BodyMiddleware>();
            vendor.UseMiddleware<FaultMiddleware>();
        });
        app.UseWhen(IsFileCall, files => files.UseMiddleware<FileCallMiddleware>());
        app.UseWhen(IsNowhere, nowhere => nowhere.Run(nowhere.ApplicationServices.GetRequiredService<NotFoundFallback>().Answer));
    }

    /// <summary>What an orchestrator asks, the control plane's own description, and an overview for a user who opens the root.</summary>
    public static void MapProbes(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/livez", () => "ok").ExcludeFromDescription();
        routes.MapGet("/readyz", () => "ok").ExcludeFromDescription();
        routes.MapOpenApi(ControlPaths.Prefix + "/openapi.json").ExcludeFromDescription();
        routes.MapGet("/", Overview).ExcludeFromDescription();
    }

    /// <summary>A browser is led to the console, by an address that holds below whatever path a proxy puts before it.</summary>
    private static IResult Overview(HttpRequest request, ConsoleAddress console)
    {
        if (!console.IsServed) return Results.Text(Text);
        request.HttpContext.Response.Headers.Vary = "Accept";
        return request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            ? Results.Redirect($"{ControlPaths.Console[1..]}/")
            : Results.Text($"{Text}console        {ControlPaths.Console}/\n");
    }

    private static bool IsNowhere(HttpContext context) =>
        context.GetEndpoint() is null && !VendorPaths.IsVendor(context.Request.Path) && !IsControl(context.Request.Path);

    /// <summary>
    /// An operation outside the vendor's prefixes moves the bytes of a file; a wrong method leads to an endpoint of routing's own, which
    /// knows no operation.
    /// </summary>
    private static bool IsFileCall(HttpContext context) =>
        context.GetEndpoint() is { } endpoint && !VendorPaths.IsVendor(context.Request.Path)
        && (endpoint.Metadata.GetMetadata<OperationMetadata>() is not null || IsFile(context.Request.Path));

    private static bool IsFile(PathString path) => path.Value is { } text
        && (text.StartsWith(UploadUrl.Prefix, StringComparison.Ordinal) || text.StartsWith(HostedFiles.Prefix, StringComparison.Ordinal));

    /// <summary>In any case, as routing takes it; else an odd spelling would pass by the control token.</summary>
    private static bool IsControl(PathString path) => path.StartsWithSegments(ControlPaths.Prefix, StringComparison.OrdinalIgnoreCase);
}
