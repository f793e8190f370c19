using System.Globalization;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Model.Personas;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>Whether personas go together with the rest of the file, and what they ask for can be done.</summary>
internal sealed class PersonaChecks(ScenarioFile file, Problems problems)
{
    private readonly KnownLines _lines = new(file.Lines);

    public void Run()
    {
        foreach (var persona in file.Personas) Check(persona);
        var names = file.Personas.Select(persona => persona.Name!).ToList();
        foreach (var contact in file.Contacts)
        {
            if (contact.Persona?.Own is { } own) Check(own);
            if (contact.Persona?.Name is { } name && !names.Contains(name.Value, StringComparer.Ordinal))
            {
                var hint = Spelling.Hint(name.Value, names);
                problems.Add(name.Position, $"unknown persona '{name.Value}'{hint}; personas are listed under personas");
            }

            var rules = RulesOf(contact.Persona)?.Count ?? 0;
            foreach (var progress in contact.PersonaRules.Where(progress => progress.Rule?.Value > rules))
            {
                problems.Add(progress.Rule!.Position, string.Create(CultureInfo.InvariantCulture, $"their persona has {rules} rules"));
            }

            Duplicates.Report("rule", contact.PersonaRules.Select(progress => progress.Rule), problems);
        }
    }

    private IReadOnlyList<PersonaRuleSpec>? RulesOf(PersonaChoiceSpec? choice) =>
        choice?.Own?.Rules ?? file.Personas.FirstOrDefault(persona => persona.Name == choice?.Name?.Value)?.Rules;

    private void Check(PersonaSpec persona)
    {
        Duplicates.Report("rule name", persona.Rules.Select(rule => rule.Name), problems);
        if (persona.Delivery is { } delivery)
        {
            foreach (var problem in delivery.Value.Problems(Domain.Messages.FailureCodes.Message)) problems.Add(delivery.Position, problem);
        }

        foreach (var rule in persona.Rules)
        {
            CheckWhen(rule.When);
            if (rule.From is { } from && rule.When.IsBeginning)
            {
                problems.Add(from.Position, "nobody is heard where they begin by themselves");
            }

            if (rule is { TimesIn: { } where, Times: null }) problems.Add(where.Position, "times_in goes with times");
            foreach (var act in rule.Then) Check(act.Value, act.Position);
        }
    }

    private void CheckWhen(PersonaWhenSpec when)
    {
        if (when.To is { } line)
        {
            if (when.IsBeginning) _lines.Check(line, problems);
            else problems.Add(line.Position, "to goes with start and at; of a message it stands within message");
        }
        else if (when.IsBeginning)
        {
            problems.Add(when.Position, "says no line to begin with; add to");
        }

        foreach (var person in when.With) _lines.CheckPerson(person, problems);
        if (when is { IsBeginning: false, With: [var other, ..] }) problems.Add(other.Position, "with goes with start and at");
        if (when.Match?.Value is MessageMatch { Judge: not null })
        {
            problems.Add(when.Match.Position, "only tests ask a judge; a persona compares texts");
        }
    }

    private void Check(Act act, Position position)
    {
        if (act.Content is SayAct { From: not null })
        {
            problems.Add(position, "only tests ask for words with from; a persona says what stands in text");
        }

        foreach (var other in act.Content is OneOfAct several ? several.Acts : []) Check(other, position);
    }
}
