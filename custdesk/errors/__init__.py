"""Conditions of the world that a person can do something about, by what they are about."""

from custdesk.errors.base import (
    Cancelled as Cancelled,
)
from custdesk.errors.base import (
    CustDeskError as CustDeskError,
)
from custdesk.errors.getting_in import (
    CodeExpired as CodeExpired,
)
from custdesk.errors.getting_in import (
    DeviceUnknown as DeviceUnknown,
)
from custdesk.errors.getting_in import (
    IncompleteRecoveryKey as IncompleteRecoveryKey,
)
from custdesk.errors.getting_in import (
    InvalidRecoveryKey as InvalidRecoveryKey,
)
from custdesk.errors.getting_in import (
    KeyFileNeeded as KeyFileNeeded,
)
from custdesk.errors.getting_in import (
    KeyFileWrong as KeyFileWrong,
)
from custdesk.errors.getting_in import (
    OneTimeCodeMistyped as OneTimeCodeMistyped,
)
from custdesk.errors.getting_in import (
    PassphraseReplaced as PassphraseReplaced,
)
from custdesk.errors.getting_in import (
    TooManyTries as TooManyTries,
)
from custdesk.errors.getting_in import (
    WrongCode as WrongCode,
)
from custdesk.errors.getting_in import (
    WrongPassphrase as WrongPassphrase,
)
from custdesk.errors.getting_in import (
    WrongPassphraseOrKeyFile as WrongPassphraseOrKeyFile,
)
from custdesk.errors.getting_in import (
    WrongRecoveryKey as WrongRecoveryKey,
)
from custdesk.errors.vault import (
    DiskFull as DiskFull,
)
from custdesk.errors.vault import (
    DiskTrouble as DiskTrouble,
)
from custdesk.errors.vault import (
    FileUnreadable as FileUnreadable,
)
from custdesk.errors.vault import (
    FileUnwritable as FileUnwritable,
)
from custdesk.errors.vault import (
    NotAVault as NotAVault,
)
from custdesk.errors.vault import (
    NotEnoughMemory as NotEnoughMemory,
)
from custdesk.errors.vault import (
    VaultDamaged as VaultDamaged,
)
from custdesk.errors.vault import (
    VaultExists as VaultExists,
)
from custdesk.errors.vault import (
    VaultInUse as VaultInUse,
)
from custdesk.errors.vault import (
    VaultMissing as VaultMissing,
)
from custdesk.errors.vault import (
    VaultNewer as VaultNewer,
)
from custdesk.errors.vault import (
    VaultOlder as VaultOlder,
)
from custdesk.errors.vault import (
    VaultReadOnly as VaultReadOnly,
)
from custdesk.errors.work import (
    ColumnWithheld as ColumnWithheld,
)
from custdesk.errors.work import (
    FolderNotEmpty as FolderNotEmpty,
)
from custdesk.errors.work import (
    GrantAltered as GrantAltered,
)
from custdesk.errors.work import (
    LastOwner as LastOwner,
)
from custdesk.errors.work import (
    LogAltered as LogAltered,
)
from custdesk.errors.work import (
    LogEndsOtherwise as LogEndsOtherwise,
)
from custdesk.errors.work import (
    OwnAccount as OwnAccount,
)
from custdesk.errors.work import (
    PassphraseNotWritten as PassphraseNotWritten,
)
from custdesk.errors.work import (
    PermissionRefused as PermissionRefused,
)
from custdesk.errors.work import (
    ReasonNeeded as ReasonNeeded,
)
from custdesk.errors.work import (
    RecordMissing as RecordMissing,
)
from custdesk.errors.work import (
    RoleAltered as RoleAltered,
)
from custdesk.errors.work import (
    StaleRecord as StaleRecord,
)
from custdesk.errors.work import (
    UserNameTaken as UserNameTaken,
)
from custdesk.errors.work import (
    ValueRefused as ValueRefused,
)
